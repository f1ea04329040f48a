import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs/jobs';
import { Registry } from '../../registry';
import { RequestRepository } from './request.repository';
import { VisitRequests } from './visit-requests';

/** Keeps requests with their tickets: what waits is handed over, what is closed there is closed here. */
@Injectable()
export class RequestDeskJob implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly registry: Registry,
    private readonly requests: RequestRepository,
    private readonly visits: VisitRequests,
  ) {}

  onModuleInit(): void {
    this.registry.requests.onClosed((id, at) => this.requests.close(id, at));
    this.jobs.every('liaison.requests', { everyMinutes: 60 }, () => this.visits.takeOver());
  }
}
