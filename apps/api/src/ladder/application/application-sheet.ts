import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ApplicationFilter, ApplicationRow } from '@yanzhen/contract/ladder/application';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { unitName } from '@yanzhen/domain/identity/unit';
import type { ApplicationState } from '@yanzhen/domain/ladder/application/application';
import type { Verdict } from '@yanzhen/domain/ladder/evaluation/finding';
import { AuditTrail } from '../../audit';
import { writeWorkbook } from '../../exchange';
import { Database } from '../../platform/database/database';
import { ApplicationListService } from './application-list.service';

const STATES: Readonly<Record<ApplicationState, string>> = {
  draft: '草稿',
  submitted: '待县区审核',
  county_passed: '待市级审核',
  city_proposed: '待市级复核',
  city_passed: '待公示',
  publicity: '公示中',
  recommended: '已推荐',
  recognised: '已认定',
  not_recognised: '未认定',
  returned: '退回修改',
  rejected: '不予通过',
  withdrawn: '已撤回',
};
const VERDICTS: Readonly<Record<Verdict, string>> = { eligible: '符合', not_eligible: '不符合', undecided: '待定' };

/** The list as it is filtered, as a workbook. */
@Injectable()
export class ApplicationSheet {
  constructor(
    private readonly lists: ApplicationListService,
    private readonly db: Database,
    private readonly audit: AuditTrail,
  ) {}

  async of(reader: Reader, filter: ApplicationFilter): Promise<Readable> {
    const act = { by: reader, act: 'ladder.application.export', subjectKind: 'application', subjectId: 0 };
    await this.db.transaction(() => this.audit.record({ ...act, after: { ...filter } }));
    const columns = [
      { heading: '批次', width: 28 },
      { heading: '企业名称', width: 40 },
      { heading: '统一社会信用代码', width: 22 },
      { heading: '所属县区', width: 18 },
      { heading: '状态', width: 14 },
      { heading: '测评结论', width: 12 },
      { heading: '提交次数', width: 10 },
      { heading: '逾期补报', width: 10 },
      { heading: '审核人', width: 20 },
    ];
    return writeWorkbook([{ name: '申报名单', columns, rows: cells(this.lists.all(reader, filter)) }]);
  }
}

async function* cells(rows: AsyncIterable<ApplicationRow>) {
  for await (const row of rows) {
    yield [
      row.roundName,
      row.name,
      row.uscc,
      unitName(row.unitCode),
      STATES[row.state],
      row.verdict ? VERDICTS[row.verdict] : '',
      row.submission,
      row.late ? '是' : '',
      row.reviewers.join('、'),
    ];
  }
}
