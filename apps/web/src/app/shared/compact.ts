type Param = string | number | boolean;

/** Query parameters without the blanks, so `?unit=` never reaches the API; lists become comma-separated. */
export function compact(
  params: Record<string, Param | readonly Param[] | null | undefined>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(params)
      .map(([key, value]) => [key, Array.isArray(value) ? value.join(',') : value] as const)
      .filter((entry): entry is [string, Param] => entry[1] != null && entry[1] !== ''),
  );
}
