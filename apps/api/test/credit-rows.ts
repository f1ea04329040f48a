import type { AppealFile, AppealRow } from '@yanzhen/contract/credit/appeal';
import type { CreditOfEnterprise } from '@yanzhen/contract/credit/record';
import type { Role } from '@yanzhen/domain/identity/role';
import { fileForm, PDF } from './attachments';
import type { Client } from './client';
import { creditRecord } from './credit-record';
import type { Foreign } from './foreign-rows';
import type { TestApp } from './make-app';

/** A record of the enterprise with its evidence, and an appeal about it with its own. */
export async function creditRows(
  house: TestApp,
  bureau: Client,
  id: string,
  strangers: readonly Role[],
): Promise<Foreign[]> {
  const of = `/api/credit/enterprises/${id}`;
  const { records } = (await bureau.post(`${of}/records`, creditRecord())).body as unknown as CreditOfEnterprise;
  const recordId = String(records[0]?.id);
  const [paper] = (await bureau.post(`${of}/records/${recordId}/files`, fileForm(PDF, '决定书.pdf')))
    .body as unknown as AppealFile[];
  const firm = await house.as({ role: 'enterprise', enterpriseId: Number(id) });
  const appeal = (await firm.post(`${of}/appeals`, { recordId: Number(recordId), kind: 'repair', text: '已纠正' }))
    .body;
  const { files } = (await firm.post(`/api/credit/appeals/${appeal['id']}/files`, fileForm(PDF, '证明.pdf')))
    .body as unknown as AppealRow;
  return [
    { under: '/api/credit/enterprises/', parameters: { id, recordId, fileId: String(paper?.id) }, strangers },
    {
      under: '/api/credit/appeals/',
      parameters: { id: String(appeal['id']), fileId: String(files[0]?.id) },
      strangers,
    },
  ];
}
