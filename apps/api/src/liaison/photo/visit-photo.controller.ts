import { Controller, Delete, Get, Param, Put, Req, type StreamableFile } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import type { FastifyRequest } from 'fastify';
import { By, Can } from '../../platform/http/can';
import { ClientIdPipe } from '../visit/client-id.pipe';
import { VisitDetailDto } from '../visit/visit-rows.dto';
import { VisitPhotos } from './visit-photos';

const PICTURE = { content: { 'image/*': { schema: { type: 'string', format: 'binary' } } } };

@ApiTags('liaison')
@Controller('liaison/visits/:clientId/photos/:photoId')
export class VisitPhotoController {
  constructor(private readonly photos: VisitPhotos) {}

  @Get()
  @Can('liaison.read')
  @ApiOkResponse(PICTURE)
  open(
    @By() reader: Reader,
    @Param('clientId', ClientIdPipe) clientId: string,
    @Param('photoId', ClientIdPipe) photoId: string,
  ): Promise<StreamableFile> {
    return this.photos.open(reader, clientId, photoId);
  }

  /** The picture carries the id that the phone gave it, so this needs no idempotency key. */
  @Put()
  @Can('liaison.visit')
  @ApiConsumes('multipart/form-data')
  @ApiOkResponse({ type: VisitDetailDto })
  attach(
    @By() by: Reader,
    @Param('clientId', ClientIdPipe) clientId: string,
    @Param('photoId', ClientIdPipe) photoId: string,
    @Req() request: FastifyRequest,
  ): Promise<VisitDetail> {
    return this.photos.attach(by, clientId, photoId, request);
  }

  @Delete()
  @Can('liaison.visit')
  @ApiOkResponse({ type: VisitDetailDto })
  remove(
    @By() by: Reader,
    @Param('clientId', ClientIdPipe) clientId: string,
    @Param('photoId', ClientIdPipe) photoId: string,
  ): Promise<VisitDetail> {
    return this.photos.remove(by, clientId, photoId);
  }
}
