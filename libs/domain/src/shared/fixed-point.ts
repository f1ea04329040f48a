/** An exact decimal number: `units` / 10^`scale`. Binary fractions would turn 元 into 万元 with a tail. */
export interface FixedPoint {
  readonly units: bigint;
  readonly scale: number;
}

const PLAIN = /^([+-]?)(\d+)(?:\.(\d*))?$/;

/** Null for anything but plain digits with an optional sign and point. */
export function fixedPoint(text: string): FixedPoint | null {
  const [, sign = '', whole, fraction = ''] = PLAIN.exec(text) ?? [];
  if (whole === undefined) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** Null for what no cell can hold: not finite, or beyond 10^21. */
export function fixedPointOf(value: number): FixedPoint | null {
  const text = String(value);
  return fixedPoint(text.includes('e-') ? value.toFixed(20) : text);
}

/** Times 10^`tens`, rounded half away from zero to `decimals` places. */
export function shifted(number: FixedPoint, tens: number, decimals: number): FixedPoint {
  const places = decimals + tens - number.scale;
  if (places >= 0) return { units: number.units * 10n ** BigInt(places), scale: decimals };
  const divisor = 10n ** BigInt(-places);
  const half = number.units < 0n ? -divisor / 2n : divisor / 2n;
  return { units: (number.units + half) / divisor, scale: decimals };
}

export function toNumber({ units, scale }: FixedPoint): number {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const plain = Number(`${digits.slice(0, digits.length - scale)}.${digits.slice(digits.length - scale) || '0'}`);
  return units < 0n ? -plain : plain;
}
