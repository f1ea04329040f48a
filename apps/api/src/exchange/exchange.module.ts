import { Module } from '@nestjs/common';
import { ImportKinds } from './import-kinds';

@Module({ providers: [ImportKinds], exports: [ImportKinds] })
export class ExchangeModule {}
