import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeCountEntity } from './change-count.entity';
import { ChangeCountRepository } from './change-count.repository';
import { Remembered } from './remembered';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([ChangeCountEntity])],
  providers: [Remembered, ChangeCountRepository],
  exports: [Remembered],
})
export class RememberedModule {}
