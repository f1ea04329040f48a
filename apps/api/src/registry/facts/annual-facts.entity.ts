import { type FactFigures } from '@yanzhen/domain/registry/annual-facts';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { Entity, Index } from 'typeorm';
import { Flag, Id, Instant, Int, IntOrNull, Text, Version, WanOrNull } from '../../platform/database/columns';

/** The figures of one enterprise in one fiscal year: 万元, persons. */
@Entity('annual_facts')
@Index('uq_annual_facts_year', ['enterpriseId', 'year'], { unique: true })
@Index('ix_annual_facts_figures', ['year', 'suspect', 'revenue', 'enterpriseId', 'rndExpense'])
export class AnnualFactsEntity implements FactFigures {
  @Id() id!: number;
  @Int() enterpriseId!: number;
  @Int() year!: number;
  @WanOrNull() revenue!: number | null;
  @WanOrNull() mainRevenue!: number | null;
  @WanOrNull() rndExpense!: number | null;
  @WanOrNull() netProfit!: number | null;
  @WanOrNull() totalAssets!: number | null;
  @WanOrNull() totalLiabilities!: number | null;
  @IntOrNull() employees!: number | null;
  @IntOrNull() rndStaff!: number | null;
  @WanOrNull() equityFinancing!: number | null;
  /** Where the figures come from. */
  @Text(ENTERPRISE_LIMITS.source) source!: string;
  @Flag() verified!: boolean;
  /** Looks like 元 typed into a 万元 column (derived). */
  @Flag() suspect!: boolean;
  /** The import that wrote the row last; null once a person did. */
  @IntOrNull() lastImport!: number | null;
  @Version() version!: number;
  @Instant() updatedAt!: Date;
}
