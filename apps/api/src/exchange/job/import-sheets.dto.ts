import { ApiProperty } from '@nestjs/swagger';
import type { ImportSheets, SaveMapping } from '@yanzhen/contract/exchange/import';
import {
  type ColumnMapping,
  type HeadingColumn,
  IMPORT_KINDS,
  type ImportField,
  type ImportKind,
  type RecognisedSheet,
  type SheetMapping,
} from '@yanzhen/domain/exchange/import';
import { IMPORT_LIMITS } from '@yanzhen/domain/exchange/import-life';
import { TITLE_KINDS } from '@yanzhen/domain/ladder/title-kind';
import { FACT_YEARS } from '@yanzhen/domain/registry/annual-facts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

const MEASURES = ['wan', 'yuan', 'persons'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const orNull = () => ValidateIf((_, value) => value !== null);
const nullable = { type: String, nullable: true } as const;

export class ColumnMappingDto implements ColumnMapping {
  @ApiProperty() @IsInt() @Min(0) @Max(IMPORT_LIMITS.columns) column!: number;
  @ApiProperty(nullable) @orNull() @IsString() @Length(1, 32) field!: string | null;
  @ApiProperty({ type: Number, nullable: true })
  @orNull()
  @IsInt()
  @Min(FACT_YEARS.first)
  @Max(FACT_YEARS.last)
  year!: number | null;
  @ApiProperty({ ...nullable, enum: MEASURES }) @orNull() @IsIn(MEASURES) measure!: ColumnMapping['measure'];
}

export class SheetMappingDto implements SheetMapping {
  @ApiProperty() @IsString() @MaxLength(255) sheet!: string;
  @ApiProperty({ ...nullable, enum: IMPORT_KINDS }) @orNull() @IsIn(IMPORT_KINDS) kind!: ImportKind | null;
  @ApiProperty({ description: 'Counted from 0; -1 where no heading was found' })
  @IsInt()
  @Min(-1)
  @Max(IMPORT_LIMITS.headRow)
  headFrom!: number;
  @ApiProperty() @IsInt() @Min(-1) @Max(IMPORT_LIMITS.headRow) headTo!: number;
  @ApiProperty({ type: [ColumnMappingDto] })
  @IsArray()
  @ArrayMaxSize(IMPORT_LIMITS.columns)
  @ValidateNested({ each: true })
  @Type(() => ColumnMappingDto)
  columns!: ColumnMappingDto[];
  @ApiProperty({ ...nullable, enum: TITLE_KINDS }) @orNull() @IsIn(TITLE_KINDS) titleKind!: string | null;
  @ApiProperty(nullable) @orNull() @IsString() @MaxLength(IMPORT_LIMITS.batch) batch!: string | null;
  @ApiProperty(nullable) @orNull() @Matches(DAY) validFrom!: string | null;
  @ApiProperty(nullable) @orNull() @Matches(DAY) validTo!: string | null;
}

export class SaveMappingDto implements SaveMapping {
  @ApiProperty() @IsInt() @Min(1) version!: number;
  @ApiProperty({ enum: IMPORT_KINDS }) @IsIn(IMPORT_KINDS) kind!: ImportKind;
  @ApiProperty({ type: [SheetMappingDto] })
  @IsArray()
  @ArrayMaxSize(IMPORT_LIMITS.sheets)
  @ValidateNested({ each: true })
  @Type(() => SheetMappingDto)
  sheets!: SheetMappingDto[];
}

export class HeadingColumnDto implements HeadingColumn {
  @ApiProperty() column!: number;
  @ApiProperty() letter!: string;
  @ApiProperty() hidden!: boolean;
  @ApiProperty({ type: [String] }) heading!: readonly string[];
}

export class RecognisedSheetDto extends SheetMappingDto implements RecognisedSheet {
  @ApiProperty() hidden!: boolean;
  @ApiProperty() rowCount!: number;
  @ApiProperty({ type: [String] }) titleLines!: readonly string[];
  @ApiProperty({ type: [HeadingColumnDto] }) headings!: readonly HeadingColumnDto[];
  @ApiProperty() signature!: string;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  preview!: readonly (readonly string[])[];
}

export class ImportFieldDto implements ImportField {
  @ApiProperty() key!: string;
  @ApiProperty() zh!: string;
  @ApiProperty() en!: string;
  @ApiProperty() required!: boolean;
  @ApiProperty({ type: [String] }) synonyms!: readonly string[];
  @ApiProperty() yearly!: boolean;
}

export class ImportSheetsDto implements ImportSheets {
  @ApiProperty() jobId!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: IMPORT_KINDS }) kind!: ImportKind;
  @ApiProperty({ type: [RecognisedSheetDto] }) sheets!: RecognisedSheet[] & RecognisedSheetDto[];
  @ApiProperty({ type: [ImportFieldDto] }) fields!: ImportFieldDto[];
}
