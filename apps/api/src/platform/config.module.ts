import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock } from './clock';
import type { Config } from './config';
import { HouseKey } from './house-key';

/** Injection token of the `Config` this process was started with. */
export const CONFIG = Symbol('config');

@Global()
@Module({})
export class ConfigModule {
  static of(config: Config): DynamicModule {
    return {
      module: ConfigModule,
      providers: [
        { provide: CONFIG, useValue: config },
        Clock,
        { provide: HouseKey, useValue: new HouseKey(config.houseKey) },
      ],
      exports: [CONFIG, Clock, HouseKey],
    };
  }
}
