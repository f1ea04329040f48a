import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { RankingView } from '@yanzhen/contract/credit/call';
import type { TieRule } from '@yanzhen/domain/credit/call/call';
import type { ApartReason } from '@yanzhen/domain/credit/call/candidate';
import { momentText } from '@yanzhen/domain/credit/call/moment';
import type { Placing } from '@yanzhen/domain/credit/call/places';
import { pointsText } from '@yanzhen/domain/credit/call/points';
import type { Decider } from '@yanzhen/domain/credit/call/ranking';
import { type CreditStanding, STANDING_NAMES } from '@yanzhen/domain/credit/standing';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { unitName } from '@yanzhen/domain/identity/unit';
import { AuditTrail } from '../../audit';
import { type CellValue, writeWorkbook } from '../../exchange';
import { Database } from '../../platform/database/database';
import type { CallEntity } from './call.entity';
import { Rankings } from './rankings';

const TIES: Readonly<Record<TieRule, string>> = {
  score: '分值高者在前',
  submitted: '提交时间早者在前',
  revenue: '营业收入大者在前',
};
const DECIDERS: Readonly<Record<Decider, string>> = {
  group: '得分高',
  priority: '同分，信用优先',
  ...TIES,
  draw: '以上均相同，抽签',
};
const PLACINGS: Readonly<Record<Placing, string>> = {
  chosen: '入选',
  below: '未达最低分',
  full: '名额已满',
  unit_full: '所属县区名额已满',
};
const APART: Readonly<Record<ApartReason, string>> = {
  withdrawn: '退出',
  blocked: '在失信名单或异常名录',
  restricted: '信用受限',
};
const standing = (one: CreditStanding | null): string => (one ? STANDING_NAMES[one].zh : '无记录');

/** The list with its reasons, rules and draw, as a workbook. */
@Injectable()
export class CallSheet {
  constructor(
    private readonly rankings: Rankings,
    private readonly db: Database,
    private readonly audit: AuditTrail,
  ) {}

  async of(by: Reader, call: CallEntity): Promise<Readable> {
    const view = await this.rankings.view(call);
    const act = { by, act: 'credit.call.export', subjectKind: 'credit_call', subjectId: call.id };
    await this.db.transaction(() => this.audit.record({ ...act, after: { rows: view.lines.length, hash: call.hash } }));
    const columns = [
      { heading: '名次', width: 8 },
      { heading: '企业名称', width: 40 },
      { heading: '统一社会信用代码', width: 22 },
      { heading: '所属县区', width: 16 },
      { heading: '得分', width: 10 },
      { heading: '同分组', width: 8 },
      { heading: '信用状况', width: 10 },
      { heading: '提交时间', width: 18 },
      { heading: '营业收入（万元）', width: 16 },
      { heading: '结果', width: 18 },
      { heading: '排在下一名之前的理由', width: 24 },
      { heading: '签号', width: 66 },
    ];
    const apart = columns.slice(1, 5).concat([
      { heading: '信用状况', width: 10 },
      { heading: '另列理由', width: 30 },
    ]);
    return writeWorkbook([
      { name: '排序', columns, rows: ranked(view) },
      { name: '另列', columns: apart, rows: beside(view) },
      {
        name: '规则与抽签',
        columns: [
          { heading: '事项', width: 24 },
          { heading: '内容', width: 80 },
        ],
        rows: rules(call),
      },
    ]);
  }
}

function* ranked({ lines }: RankingView): Generator<CellValue[]> {
  for (const line of lines)
    yield [
      ...[line.place, line.name, line.uscc, unitName(line.unitCode), Number(line.score), line.group + 1],
      ...[standing(line.standing), line.submittedAt && momentText(line.submittedAt), line.revenue],
      ...[PLACINGS[line.placing], line.before && DECIDERS[line.before], line.ticket],
    ];
}

function* beside({ apart }: RankingView): Generator<CellValue[]> {
  for (const { name, uscc, unitCode, score, reason, withdrawn, ...line } of apart)
    yield [
      ...[name, uscc, unitName(unitCode), score === null ? null : Number(score), standing(line.standing)],
      withdrawn ? `${APART[reason]}：${withdrawn}` : APART[reason],
    ];
}

function* rules(call: CallEntity): Generator<CellValue[]> {
  yield ['名称', call.name];
  yield ['满分', pointsText(call.most)];
  yield ['同分', call.band === 0 ? '得分完全相同' : `与本组最高分相差不超过 ${pointsText(call.band)} 分`];
  yield ['同分时', ['信用优先', ...call.tieRules.map((rule) => TIES[rule]), '抽签'].join('；')];
  yield ['信用受限企业', call.restricted === 'apart' ? '另列，不参加排序' : '参加排序，不享受优先'];
  yield ['名额', call.places];
  yield ['最低分', call.bar === null ? null : pointsText(call.bar)];
  for (const { unitCode, places } of call.unitPlaces) yield [`${unitName(unitCode)}名额`, places];
  yield ['信用状况以此日为准', call.standingOn];
  yield ['抽签种子', call.seed];
  yield ['签号', '“种子|统一社会信用代码”的 SHA-256，小者在前'];
  yield ['排序指纹（SHA-256）', call.hash];
  yield ['排序', call.rankedBy];
  yield ['提请定稿', call.proposedBy];
  yield ['确认定稿', call.frozenBy];
}
