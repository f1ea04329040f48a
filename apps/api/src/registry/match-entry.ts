/** What imports join by, of one enterprise in sight. */
export interface MatchEntry {
  readonly id: number;
  readonly name: string;
  readonly nameKey: string;
  readonly formerNames: readonly string[];
  readonly uscc: string;
  readonly unitCode: string;
}
