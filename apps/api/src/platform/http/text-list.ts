/** `unit=411702,411721` and `unit=411702&unit=411721` mean the same. */
export const textList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string'
    ? value.split(',')
    : Array.isArray(value)
      ? value.flatMap((one) => String(one).split(','))
      : value;
