import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { UnattendedImport } from '../exchange';

/** In the order in which a bureau would bring them: firms, then what is known about them. */
const WORKBOOKS = ['enterprises.xlsx', 'annual-facts.xlsx', 'titles.xlsx', 'credit.xlsx'] as const;

/** Takes the sample workbooks through the real import. The same workbook again changes nothing, so an interrupted load is simply repeated. */
export async function loadRegister(
  app: NestFastifyApplication,
  by: Reader,
  say: (sentence: string) => void,
): Promise<void> {
  for (const workbook of WORKBOOKS) {
    const file = resolve(process.cwd(), 'tools/samples', workbook);
    if (!existsSync(file)) continue;
    say(`导入演示数据 loading demo data: ${workbook} …`);
    await app.get(UnattendedImport).take(by, workbook, readFileSync(file));
  }
}
