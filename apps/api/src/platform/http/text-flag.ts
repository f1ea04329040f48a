/** `mine=true` of a query; anything that is neither word is left for the checks to refuse. */
export const textFlag = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;
