import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import type { CareRow } from '@yanzhen/contract/liaison/assignment';
import type { Coverage, CoverageLine, OfficerCoverage } from '@yanzhen/contract/liaison/coverage';
import type { VisitRow } from '@yanzhen/contract/liaison/visit';
import { keysetList } from '../../shared/paging/keyset-list';

export type Params = Record<string, string | number | boolean>;

/** Who was visited and who was not. */
@Injectable({ providedIn: 'root' })
export class CoverageApi {
  counts(params: Signal<Params>) {
    return httpResource<Coverage>(() => ({ url: '/api/liaison/coverage', params: params() }));
  }

  officers(params: Signal<Params>) {
    return keysetList<OfficerCoverage>(() => ({ url: '/api/liaison/coverage/officers', params: params() }));
  }

  lines(params: Signal<Params>) {
    return keysetList<CoverageLine>(() => ({ url: '/api/liaison/coverage/lines', params: params() }));
  }

  enterprises(params: Signal<Params>) {
    return keysetList<CareRow>(() => ({ url: '/api/liaison/enterprises', params: { ...params(), exact: true } }));
  }

  visits(params: Signal<Params>) {
    return keysetList<VisitRow>(() => ({ url: '/api/liaison/visits', params: params() }));
  }
}
