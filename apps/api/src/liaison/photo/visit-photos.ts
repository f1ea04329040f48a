import { Injectable, type StreamableFile } from '@nestjs/common';
import type { VisitDetail } from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { PHOTO_TYPES, VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import type { FastifyRequest } from 'fastify';
import { AuditTrail } from '../../audit';
import { Files } from '../../files';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database/database';
import { VisitSaving } from '../visit/visit-saving';
import type { VisitEntity } from '../visit/visit.entity';
import type { VisitPhotoEntity } from './visit-photo.entity';
import { VisitPhotoRepository } from './visit-photo.repository';

/** Pictures of a visit, put there by who went, seen by whoever sees the enterprise. */
@Injectable()
export class VisitPhotos {
  constructor(
    private readonly db: Database,
    private readonly visits: VisitSaving,
    private readonly photos: VisitPhotoRepository,
    private readonly files: Files,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** However often it arrives, it is one picture. @throws DomainError `liaison.photo_…`, `liaison.visit_…`, `files.*` */
  async attach(by: Reader, clientId: string, photoId: string, request: FastifyRequest): Promise<VisitDetail> {
    // Whoever may not add to it does not get as far as sending the file.
    await this.mustBeOwn(by, clientId);
    const received = await this.files.receive(request);
    if (!PHOTO_TYPES.some((type) => type === received.type))
      throw new DomainError('liaison.photo_not_image', 'rule', { name: received.name });
    return this.db.transaction(async () => {
      const visit = await this.mustBeOwn(by, clientId);
      const there = await this.photos.ofVisit(visit.id);
      if (!there.some(({ clientId: known }) => known === photoId)) await this.add(by, visit, there, photoId, received);
      return this.visits.present(by, clientId);
    });
  }

  remove(by: Reader, clientId: string, photoId: string): Promise<VisitDetail> {
    return this.db.transaction(async () => {
      const visit = await this.mustBeOwn(by, clientId);
      const photo = await this.mustFind(visit.id, photoId);
      await this.photos.remove(photo.id);
      await this.files.remove([photo.fileId]);
      await this.record(by, 'photo_remove', visit.id, { photo: photoId }, null);
      return this.visits.present(by, clientId);
    });
  }

  async open(reader: Reader, clientId: string, photoId: string): Promise<StreamableFile> {
    const visit = await this.visits.mustFind(reader, clientId);
    return this.files.open((await this.mustFind(visit.id, photoId)).fileId);
  }

  private async add(
    by: Reader,
    visit: VisitEntity,
    there: readonly VisitPhotoEntity[],
    clientId: string,
    received: Parameters<Files['keep']>[1],
  ): Promise<void> {
    if (there.length >= VISIT_LIMITS.photos)
      throw new DomainError('liaison.photos_full', 'rule', { limit: VISIT_LIMITS.photos });
    const { id: fileId } = await this.files.keep(by, received);
    const photo = { clientId, visitId: visit.id, fileId, userId: by.userId, createdAt: this.clock.now() };
    // Sent twice at once: told like everybody who comes second, and sending it again finds it there.
    if (!(await this.photos.add(photo))) throw new DomainError('liaison.photo_arriving', 'conflict', {});
    await this.record(by, 'photo', visit.id, null, { photo: clientId, size: received.size });
  }

  private async mustBeOwn(by: Reader, clientId: string): Promise<VisitEntity> {
    const visit = await this.visits.mustFind(by, clientId);
    if (visit.userId !== by.userId) throw new DomainError('liaison.visit_not_yours', 'forbidden', {});
    return visit;
  }

  private async mustFind(visitId: number, photoId: string): Promise<VisitPhotoEntity> {
    const photo = await this.photos.byClientId(visitId, photoId);
    if (!photo) throw new DomainError('liaison.photo_not_found', 'not_found', {});
    return photo;
  }

  private record(by: Reader, verb: string, subjectId: number, before: object | null, after: object | null) {
    return this.audit.record({ by, act: `liaison.visit.${verb}`, subjectKind: 'visit', subjectId, before, after });
  }
}
