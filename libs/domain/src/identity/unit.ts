/** A reporting unit: ten counties and districts, and the three zones that the city's documents address beside them. */
export interface Unit {
  /** GB/T 2260 code, or an internal one (`4117GX`, `4117SF`) where no official six-digit code is known. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** What people write instead; folded names are compared, so width and blanks need no entry. */
  readonly alsoWritten: readonly string[];
}

/** The 13 reporting units (policy/facts.md §3.4). */
export const UNITS = [
  { code: '411702', name: '驿城区', nameEn: 'Yicheng', alsoWritten: ['驿城'] },
  { code: '411721', name: '西平县', nameEn: 'Xiping', alsoWritten: ['西平'] },
  { code: '411722', name: '上蔡县', nameEn: 'Shangcai', alsoWritten: ['上蔡'] },
  { code: '411723', name: '平舆县', nameEn: 'Pingyu', alsoWritten: ['平舆'] },
  { code: '411724', name: '正阳县', nameEn: 'Zhengyang', alsoWritten: ['正阳'] },
  { code: '411725', name: '确山县', nameEn: 'Queshan', alsoWritten: ['确山'] },
  { code: '411726', name: '泌阳县', nameEn: 'Biyang', alsoWritten: ['泌阳'] },
  { code: '411727', name: '汝南县', nameEn: 'Runan', alsoWritten: ['汝南'] },
  { code: '411728', name: '遂平县', nameEn: 'Suiping', alsoWritten: ['遂平'] },
  { code: '411729', name: '新蔡县', nameEn: 'Xincai', alsoWritten: ['新蔡'] },
  {
    code: '411771',
    name: '经济开发区',
    nameEn: 'Economic Zone',
    alsoWritten: ['经开区', '河南驻马店经济开发区', '驻马店经济开发区'],
  },
  { code: '4117GX', name: '高新区', nameEn: 'High-tech Zone', alsoWritten: ['高新技术产业开发区', '高新技术开发区'] },
  { code: '4117SF', name: '城乡一体化示范区', nameEn: 'Demonstration Zone', alsoWritten: ['示范区', '一体化示范区'] },
] as const satisfies readonly Unit[];

export type UnitCode = (typeof UNITS)[number]['code'];

export const UNIT_CODES: readonly UnitCode[] = UNITS.map((unit) => unit.code);

const NAME_BY_CODE: ReadonlyMap<string, string> = new Map(UNITS.map(({ code, name }) => [code, name]));

/** As it stands when no unit has the code. */
export const unitName = (code: string): string => NAME_BY_CODE.get(code) ?? code;

export const isUnitCode = (code: string): code is UnitCode => UNIT_CODES.some((known) => known === code);
