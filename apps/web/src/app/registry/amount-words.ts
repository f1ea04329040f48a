import { NOTHING } from '../shared/format/numbers';

const EXACT = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 4 });
const ROUND = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** 万元 in a column of figures: the points stand under each other. */
export const columnWan = (wan: number | null): string => (wan === null ? NOTHING : ROUND.format(wan));

/** 万元 as stored, to the 元. */
export const exactWan = (wan: number | null): string => (wan === null ? NOTHING : EXACT.format(wan));
