import { ApiProperty } from '@nestjs/swagger';
import type {
  ChangeHotlineClient,
  HotlineClientKind,
  HotlineClientRow,
  HotlineKeyRow,
  NewHotlineClient,
  NewHotlineKey,
  RotateHotlineKey,
} from '@yanzhen/contract/tickets/hotline';
import { HOTLINE_LIMITS } from '@yanzhen/domain/tickets/hotline/order';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';

const KINDS: readonly HotlineClientKind[] = ['hotline', 'open311'];
const given = (_: object, value: unknown) => value !== null;

class ClientFieldsDto {
  @ApiProperty({ maxLength: HOTLINE_LIMITS.name })
  @IsString()
  @Length(1, HOTLINE_LIMITS.name)
  @Matches(/\S/)
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: HOTLINE_LIMITS.url, description: 'http or https' })
  @ValidateIf(given)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(HOTLINE_LIMITS.url)
  callbackUrl!: string | null;
}

export class NewHotlineClientDto extends ClientFieldsDto implements NewHotlineClient {
  @ApiProperty({ enum: KINDS }) @IsIn(KINDS) kind!: HotlineClientKind;
}

export class ChangeHotlineClientDto extends ClientFieldsDto implements ChangeHotlineClient {
  @ApiProperty({ minimum: 1 }) @IsInt() @Min(1) version!: number;
  @ApiProperty() @IsBoolean() active!: boolean;
}

export class RotateHotlineKeyDto implements RotateHotlineKey {
  @ApiProperty({ type: Number, nullable: true, minimum: 1, maximum: HOTLINE_LIMITS.oldKeyDays })
  @ValidateIf(given)
  @IsInt()
  @Min(1)
  @Max(HOTLINE_LIMITS.oldKeyDays)
  oldEndsInDays!: number | null;
}

export class HotlineKeyRowDto implements HotlineKeyRow {
  @ApiProperty() id!: number;
  @ApiProperty() keyId!: string;
  @ApiProperty({ format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) lastUsedAt!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time', description: 'Ended, or going to' })
  revokedAt!: string | null;
  @ApiProperty() valid!: boolean;
}

export class HotlineClientRowDto implements HotlineClientRow {
  @ApiProperty() id!: number;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: KINDS }) kind!: HotlineClientKind;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) callbackUrl!: string | null;
  @ApiProperty() active!: boolean;
  @ApiProperty({ type: [HotlineKeyRowDto] }) keys!: HotlineKeyRowDto[];
}

export class NewHotlineKeyDto implements NewHotlineKey {
  @ApiProperty({ type: HotlineClientRowDto }) client!: HotlineClientRowDto;
  @ApiProperty() keyId!: string;
  @ApiProperty({ description: 'Shown once' }) secret!: string;
}
