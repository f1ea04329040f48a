import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Files } from './files';
import { FileStore } from './store';
import { StoredFileEntity } from './stored-file.entity';
import { StoredFileRepository } from './stored-file.repository';
import { Sweep } from './sweep';
import { SweepJob } from './sweep.job';

@Module({
  imports: [TypeOrmModule.forFeature([StoredFileEntity])],
  providers: [Files, FileStore, StoredFileRepository, Sweep, SweepJob],
  exports: [Files],
})
export class FilesModule {}
