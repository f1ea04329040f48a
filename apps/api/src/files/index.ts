export { Files, type ReceivedFile } from './files';
export { FilesModule } from './files.module';
export { StoredFileDto, toStoredFile } from './stored-file.dto';
