import { Injectable } from '@nestjs/common';
import type {
  CorrectionRow,
  PromiseRow,
  RequestRow,
  VisitDetail,
  VisitPhoto,
  VisitRow,
} from '@yanzhen/contract/liaison/visit';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { type KnownEnterprise, Registry } from '../../registry';
import { Files } from '../../files';
import { VisitPhotoRepository } from '../photo/visit-photo.repository';
import { CorrectionRepository } from './correction.repository';
import { PromiseRepository } from './promise.repository';
import { RequestRepository } from './request.repository';
import type { VisitEntity } from './visit.entity';
import type { CorrectionEntity, PromiseEntity, RequestEntity } from './visit-parts.entity';
import { VisitPeople } from './visit-people';
import { toCorrectionRow, toPromiseRow, toRequestRow, toVisitRow } from './visit-rows';
import { VisitRepository } from './visit.repository';

/** Makes rows for reading; what hangs on an enterprise out of the reader's sight is left out. */
@Injectable()
export class VisitReading {
  constructor(
    private readonly registry: Registry,
    private readonly visits: VisitRepository,
    private readonly promises: PromiseRepository,
    private readonly requests: RequestRepository,
    private readonly corrections: CorrectionRepository,
    private readonly photos: VisitPhotoRepository,
    private readonly files: Files,
    private readonly people: VisitPeople,
  ) {}

  async rows(reader: Reader, visits: readonly VisitEntity[]): Promise<VisitRow[]> {
    const known = await this.known(reader, visits);
    const by = await this.people.of(visits);
    return visits.flatMap((visit) => {
      const enterprise = known.get(visit.enterpriseId);
      return enterprise ? [toVisitRow(visit, enterprise, by(visit), reader)] : [];
    });
  }

  async detail(reader: Reader, visit: VisitEntity): Promise<VisitDetail> {
    const [row] = await this.rows(reader, [visit]);
    const { latitude, longitude, accuracy, participants, notes, saveId } = visit;
    const position =
      latitude === null || longitude === null
        ? null
        : { latitude: latitude / 1e6, longitude: longitude / 1e6, accuracy: accuracy ?? 0 };
    return {
      ...row,
      saveId,
      position,
      participants,
      notes,
      promises: await this.promiseRows(reader, await this.promises.ofVisits([visit.id])),
      requests: await this.requestRows(reader, await this.requests.ofVisits([visit.id])),
      corrections: await this.correctionRows(reader, await this.corrections.ofVisits([visit.id])),
      photos: await this.photosOf(visit.id),
    };
  }

  async promiseRows(reader: Reader, promises: readonly PromiseEntity[]): Promise<PromiseRow[]> {
    const known = await this.known(reader, promises);
    const by = await this.people.users(promises.map(({ userId }) => userId));
    return promises.flatMap((promise) => {
      const enterprise = known.get(promise.enterpriseId);
      return enterprise ? [toPromiseRow(promise, enterprise, by(promise.userId))] : [];
    });
  }

  async requestRows(reader: Reader, requests: readonly RequestEntity[]): Promise<RequestRow[]> {
    const known = await this.known(reader, requests);
    const by = await this.visitors(requests);
    const tickets = await this.registry.requests.tell(
      reader,
      requests.flatMap(({ ticketId }) => ticketId ?? []),
    );
    const ticketOf = ({ ticketId }: RequestEntity) => (ticketId === null ? null : (tickets.get(ticketId) ?? null));
    return requests.flatMap((request) => {
      const enterprise = known.get(request.enterpriseId);
      return enterprise ? [toRequestRow(request, enterprise, by(request.visitId), ticketOf(request))] : [];
    });
  }

  async correctionRows(reader: Reader, corrections: readonly CorrectionEntity[]): Promise<CorrectionRow[]> {
    const by = await this.visitors(corrections);
    const rows: CorrectionRow[] = [];
    for (const correction of corrections) {
      const [known] = await this.registry.byIds(reader, [correction.enterpriseId]);
      if (!known) continue;
      const present = (await this.registry.detail(reader, known.id))[correction.field];
      rows.push(toCorrectionRow(correction, known, present, by(correction.visitId)));
    }
    return rows;
  }

  private async photosOf(visitId: number): Promise<VisitPhoto[]> {
    const photos = await this.photos.ofVisit(visitId);
    const files = new Map((await this.files.list(photos.map(({ fileId }) => fileId))).map((file) => [file.id, file]));
    return photos.flatMap(({ clientId, fileId }) => {
      const file = files.get(fileId);
      return file ? [{ clientId, name: file.name, size: file.size }] : [];
    });
  }

  private async visitors(of: readonly { visitId: number }[]): Promise<(visitId: number) => string> {
    const visits = await this.visits.byIds([...new Set(of.map(({ visitId }) => visitId))]);
    const by = await this.people.of(visits);
    const names = new Map(visits.map((visit) => [visit.id, by(visit)]));
    return (visitId) => names.get(visitId) ?? '';
  }

  private async known(reader: Reader, of: readonly { enterpriseId: number }[]): Promise<Map<number, KnownEnterprise>> {
    const known = await this.registry.byIds(reader, [...new Set(of.map(({ enterpriseId }) => enterpriseId))]);
    return new Map(known.map((enterprise) => [enterprise.id, enterprise]));
  }
}
