/** Repeated parameters, or one with commas, as a list. */
export const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined
    ? undefined
    : [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',').filter(Boolean) : [part]));
