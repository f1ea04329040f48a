import { type TitleKind } from '../ladder/title-kind';

export type Comparison = 'at_least' | 'more_than' | 'about' | 'between';

/** A number that the city's policy sets itself (关于加快工业经济发展的若干意见, draft). */
export interface Target {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Null where the text names no number. */
  readonly target: number | null;
  /** Upper end, for `between`. */
  readonly upTo: number | null;
  readonly comparison: Comparison | null;
  /** 家, 个, %, 亿元. */
  readonly measure: string;
  /** The target counts for each year up to the horizon. */
  readonly yearly: boolean;
  /** Last day; the text says 2025 or 十四五末. */
  readonly horizon: string;
  /** `counted` from the product's own rows, `reported` by a person with a source. */
  readonly how: 'counted' | 'reported';
  /** The titles that count, for the goals of the scoreboard. */
  readonly kind: TitleKind | null;
  readonly clause: string;
  readonly wording: string;
}

type Row = Partial<Target> & Pick<Target, 'code' | 'zh' | 'en' | 'clause' | 'wording'>;

const target = (row: Row): Target => ({
  target: null,
  upTo: null,
  comparison: row.target === undefined ? null : 'at_least',
  measure: '家',
  yearly: false,
  horizon: '2025-12-31',
  how: 'reported',
  kind: null,
  ...row,
});

const title = (kind: TitleKind, row: Row): Target => target({ ...row, kind, how: 'counted' });

const formation = (bar: number): Target =>
  target({
    code: `goose-${bar}`,
    zh: `营业收入${bar}亿元以上企业`,
    en: `Enterprises with revenue of ${bar / 10} bn yuan and more`,
    how: 'counted',
    clause: '二',
    wording: '形成10亿、30亿、50亿、百亿级优质企业雁阵',
  });

const cluster = (name: string, zh: string, en: string, output: number): Target =>
  target({
    code: `cluster-${name}`,
    zh: `${zh}产业集群规模`,
    en: `${en} cluster output`,
    target: output,
    measure: '亿元',
    clause: '三(四)',
    wording:
      '打造千亿级现代食品产业集群，装备制造、现代医药、新能源电池3个500亿级，现代化工、现代轻纺、绿色建材3个300亿级，现代家居200亿级和新能源电动车百亿级产业集群',
  });

/** The bars of the 雁阵 by last year's revenue, 亿元. */
export const FORMATION_BARS = [10, 30, 50, 100] as const;

/** The four goals of the scoreboard. */
export const TITLE_TARGETS: readonly Target[] = [
  title('innovative', {
    code: 'innovative-sme',
    zh: '创新型中小企业',
    en: 'Innovative SMEs',
    target: 600,
    clause: '三(五)',
    wording: '全市创新型中小企业达到600家',
  }),
  title('specialised', {
    code: 'specialised-sme',
    zh: '专精特新中小企业',
    en: 'Specialised SMEs',
    target: 100,
    comparison: 'more_than',
    clause: '三(五)',
    wording: '专精特新中小企业超过100家',
  }),
  title('giant', {
    code: 'little-giant',
    zh: '专精特新“小巨人”企业',
    en: 'Little giants',
    target: 10,
    comparison: 'more_than',
    clause: '三(五)',
    wording: '专精特新“小巨人”企业超过10家',
  }),
  title('leading', {
    code: 'leading',
    zh: '龙头企业',
    en: 'Leading enterprises',
    target: 50,
    comparison: 'about',
    clause: '三(五)',
    wording: '培育龙头企业50家左右',
  }),
];

/** The other numeric targets of the text. */
export const OTHER_TARGETS: readonly Target[] = [
  ...FORMATION_BARS.map(formation),
  target({
    code: 'rd-intensity',
    zh: '工业企业研发投入占营业收入的比例',
    en: "Industrial enterprises' R&D to revenue",
    target: 2,
    measure: '%',
    how: 'counted',
    clause: '二',
    wording: '研发投入占营业收入的比例达2%以上',
  }),
  target({
    code: 'flagship-provincial',
    zh: '新增省级头雁企业',
    en: 'New provincial flagship enterprises',
    target: 2,
    upTo: 3,
    comparison: 'between',
    yearly: true,
    clause: '二',
    wording: '每年培育2-3家省级头雁企业',
  }),
  target({
    code: 'renovation-projects',
    zh: '技术改造项目',
    en: 'Technical renovation projects',
    target: 300,
    measure: '个',
    yearly: true,
    clause: '三(二)',
    wording: '年均实施技术改造项目300个以上',
  }),
  target({
    code: 'smart-factories',
    zh: '智能车间（工厂）、智能制造标杆企业',
    en: 'Smart workshops (factories) and benchmark enterprises',
    target: 3,
    upTo: 5,
    comparison: 'between',
    yearly: true,
    clause: '三(六)',
    wording: '每年建设3-5家智能车间（工厂）和智能制造标杆企业',
  }),
  target({
    code: 'demo-platforms',
    zh: '省级以上示范项目和平台',
    en: 'Provincial or higher demonstration projects and platforms',
    target: 10,
    measure: '个',
    clause: '二',
    wording: '创建省级以上各类示范项目和平台10个以上',
  }),
  target({
    code: 'mva-growth',
    zh: '规上制造业增加值年均增长',
    en: 'Growth of manufacturing value added',
    target: 7,
    measure: '%',
    yearly: true,
    clause: '二',
    wording: '年均增长7%以上',
  }),
  target({
    code: 'mva-share',
    zh: '制造业增加值占生产总值比重',
    en: 'Manufacturing value added in GDP',
    target: 30,
    comparison: 'about',
    measure: '%',
    clause: '二',
    wording: '占生产总值比重达到30%左右',
  }),
  target({
    code: 'pillar-share',
    zh: '支柱产业占规上工业增加值比重',
    en: 'Pillar industries in industrial value added',
    target: 20,
    measure: '%',
    clause: '二',
    wording: '支柱产业增加值、战略性新兴产业占规模以上工业增加值比重分别达到20%、30%',
  }),
  target({
    code: 'emerging-share',
    zh: '战略性新兴产业占规上工业增加值比重',
    en: 'Strategic emerging industries in industrial value added',
    target: 30,
    measure: '%',
    clause: '二',
    wording: '支柱产业增加值、战略性新兴产业占规模以上工业增加值比重分别达到20%、30%',
  }),
  cluster('food', '现代食品', 'Modern food', 1000),
  cluster('equipment', '装备制造', 'Equipment', 500),
  cluster('medicine', '现代医药', 'Medicine', 500),
  cluster('battery', '新能源电池', 'Battery', 500),
  cluster('chemical', '现代化工', 'Chemicals', 300),
  cluster('textile', '现代轻纺', 'Textiles', 300),
  cluster('materials', '绿色建材', 'Building materials', 300),
  cluster('home', '现代家居', 'Home furnishing', 200),
  cluster('nev', '新能源电动车', 'Electric vehicles', 100),
  target({
    code: 'new-projects-1b',
    zh: '每个省级开发区新引进10亿元级项目',
    en: 'New projects of 1 bn yuan in each development zone',
    target: 1,
    measure: '个',
    yearly: true,
    clause: '三(七)',
    wording: '省级开发区每年分别至少新引进1个10亿元级项目，全市每年力争引进1个50亿元级项目',
  }),
  target({
    code: 'new-project-5b',
    zh: '全市新引进50亿元级项目',
    en: 'New projects of 5 bn yuan in the city',
    target: 1,
    measure: '个',
    yearly: true,
    clause: '三(七)',
    wording: '省级开发区每年分别至少新引进1个10亿元级项目，全市每年力争引进1个50亿元级项目',
  }),
  target({
    code: 'land-share',
    zh: '制造业用地占新增建设用地比重',
    en: 'Manufacturing in new construction land',
    target: 30,
    measure: '%',
    yearly: true,
    clause: '四(二)',
    wording: '确保每年全市新增建设用地计划中制造业用地比例不低于30%',
  }),
];

/** All of them, in the order of the board. */
export const TARGETS: readonly Target[] = [...TITLE_TARGETS, ...OTHER_TARGETS];
