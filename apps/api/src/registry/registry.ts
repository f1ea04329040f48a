import { Injectable } from '@nestjs/common';
import type { EnterpriseDetail } from '@yanzhen/contract/registry/enterprise';
import type { SaveStated } from '@yanzhen/contract/registry/stated';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { type UnitCode } from '@yanzhen/domain/identity/unit';
import { type EnterpriseState } from '@yanzhen/domain/registry/enterprise';
import { foldName } from '@yanzhen/domain/registry/name';
import type { StatedKey } from '@yanzhen/domain/registry/stated-facts';
import { Columns } from './columns';
import { Conditions } from './conditions';
import { Dependants } from './dependants';
import { EnterpriseRepository } from './enterprise/enterprise.repository';
import { type CorrectedBasics, EnterpriseService } from './enterprise/enterprise.service';
import { MatchIndexRepository, type NameNow, type NamesSeen } from './enterprise/match-index.repository';
import { type FactFigures, FactFiguresRepository } from './facts/fact-figures.repository';
import {
  type FigurePlace,
  type FigureQuestion,
  type FigureRow,
  FigureRowsRepository,
} from './facts/figure-rows.repository';
import { ChangedFacts } from './facts/changed-facts';
import type { KnownFacts, KnownSource } from './facts/known-facts';
import { KnownFactsRepository } from './facts/known-facts.repository';
import { Happenings } from './happenings';
import type { MatchEntry } from './match-entry';
import { Leaders } from './leaders';
import { MergedEnterprises } from './merged-enterprises';
import { Outlook } from './outlook';
import { PlacedEnterprises } from './placed-enterprises';
import { RaisedRequests } from './raised-requests';
import { StatedFactsService } from './stated/stated-facts.service';

/** What other rooms may know of an enterprise in their reader's sight. */
export interface KnownEnterprise {
  readonly id: number;
  readonly uscc: string;
  readonly name: string;
  readonly unitCode: UnitCode;
  readonly state: EnterpriseState;
}

export interface WhoIs {
  readonly byUscc: ReadonlyMap<string, readonly KnownEnterprise[]>;
  readonly byName: ReadonlyMap<string, readonly KnownEnterprise[]>;
}

/** The few things that other rooms ask of the register. */
@Injectable()
export class Registry {
  constructor(
    /** Filters of the list that another room answers. */
    readonly conditions: Conditions,
    /** Columns of the list that another room fills. */
    readonly columns: Columns,
    /** Tables of other rooms that hang on an enterprise. */
    readonly dependants: Dependants,
    /** Lines of an enterprise's timeline that other rooms bring. */
    readonly happenings: Happenings,
    /** News that two enterprises became one. */
    readonly merged: MergedEnterprises,
    /** News that an enterprise belongs to another unit. */
    readonly placed: PlacedEnterprises,
    /** Who is known to have a 包联领导. */
    readonly leaders: Leaders,
    /** What separates an enterprise from the title above its own. */
    readonly outlook: Outlook,
    /** What enterprises asked for, on its way to whoever handles it. */
    readonly requests: RaisedRequests,
    private readonly service: EnterpriseService,
    /** News that facts of enterprises changed. */
    readonly changedFacts: ChangedFacts,
    private readonly enterprises: EnterpriseRepository,
    private readonly index: MatchIndexRepository,
    private readonly figures: FactFiguresRepository,
    private readonly figureRows: FigureRowsRepository,
    private readonly known: KnownFactsRepository,
    private readonly stated: StatedFactsService,
  ) {}

  /** Null outside the reader's sight. */
  async byId(reader: Reader, id: number): Promise<KnownEnterprise | null> {
    const found = await this.enterprises.byId(reader, id);
    return found && known(found);
  }

  /** @throws DomainError `registry.enterprise_not_found`, also outside the reader's sight. */
  async mustFind(reader: Reader, id: number): Promise<KnownEnterprise> {
    return known(await this.enterprises.mustFind(reader, id));
  }

  /** As its page shows it, personal data masked. @throws DomainError `registry.enterprise_not_found` */
  detail(reader: Reader, id: number): Promise<EnterpriseDetail> {
    return this.service.detail(reader, id);
  }

  /** Some basics that somebody verified on the spot. In the caller's transaction. */
  correct(by: Reader, id: number, patch: CorrectedBasics): Promise<void> {
    return this.service.correct(by, id, patch);
  }

  /** Those of the ids that are in sight. */
  async byIds(reader: Reader, ids: readonly number[]): Promise<KnownEnterprise[]> {
    return (await this.enterprises.byIds(reader, ids)).map(known);
  }

  /** What the figures of one year say of some units, bars in 万元; whoever asks says which units their reader may see. */
  figuresOf(units: readonly UnitCode[], year: number, bars: readonly number[]): Promise<FactFigures> {
    return this.figures.ofYear(units, year, bars);
  }

  /** How many enterprises stand behind such a figure, and a page of them, the largest revenue first. */
  countFigureRows(question: FigureQuestion): Promise<number> {
    return this.figureRows.count(question);
  }

  figureRowsOf(question: FigureQuestion, after: FigurePlace | null, limit: number): Promise<FigureRow[]> {
    return this.figureRows.page(question, after, limit);
  }

  /** Facts of some enterprises, whatever the sight; who asks has seen to it, or shows nothing of them. */
  factsOf(ids: readonly number[]): Promise<KnownFacts[]> {
    return this.known.of(ids);
  }

  /** Facts of the enterprises with ids beyond `after` up to `upTo`, for what is derived of the whole register. Every state. */
  factsBetween(after: number, upTo: number): Promise<KnownFacts[]> {
    return this.known.between(after, upTo);
  }

  /** A statement beside the annual figures, as its form would save it. @throws as `StatedFactsService.save` */
  async say(by: Reader, id: number, key: StatedKey, input: SaveStated): Promise<void> {
    await this.stated.save(by, id, key, input);
  }

  /** Where the facts of one enterprise come from. @throws DomainError `registry.enterprise_not_found` */
  async factSources(reader: Reader, id: number): Promise<KnownSource[]> {
    await this.enterprises.mustFind(reader, id);
    return this.known.sourcesOf(id);
  }

  /** Who in sight is meant by a code, or by exactly a name; several may carry the same name. */
  async whoIs(reader: Reader, usccs: readonly string[], names: readonly string[]): Promise<WhoIs> {
    const found = await this.index.named(reader, usccs, [...new Set(names.map(foldName))]);
    const by = (
      key: (firm: (typeof found)[number]) => string,
      asked: readonly string[],
      fold: (text: string) => string,
    ) =>
      new Map(
        asked.map((text) => {
          const folded = fold(text);
          return [text, found.filter((firm) => key(firm) === folded).map(known)];
        }),
      );
    return { byUscc: by(({ uscc }) => uscc, usccs, String), byName: by(({ nameKey }) => nameKey, names, foldName) };
  }

  /** How far the names have come; null while there is none. */
  newestNames(): Promise<NamesSeen | null> {
    return this.index.newest();
  }

  /** Names whatever the sight, for finding who is meant by what people write: those added or changed since, in chunks. */
  namesSince(seen: NamesSeen | null): AsyncIterable<readonly NameNow[]> {
    return this.index.since(seen);
  }

  /** Those of the ids that exist and were not merged, whatever the sight. */
  living(ids: readonly number[]): Promise<ReadonlySet<number>> {
    return this.index.living(ids);
  }

  /** Everything in sight that an import can join by; merged ones left out. */
  matchIndex(reader: Reader): Promise<MatchEntry[]> {
    return this.index.all(reader);
  }
}

const known = ({ id, uscc, name, unitCode, state }: KnownEnterprise): KnownEnterprise => ({
  id,
  uscc,
  name,
  unitCode,
  state,
});
