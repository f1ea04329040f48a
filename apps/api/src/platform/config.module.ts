import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import type { Config } from './config';

/** Injection token of the `Config` this process was started with. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [{ provide: CONFIG, useValue: config }, Clock],
      exports: [CONFIG, Clock],
    };
  }
}
