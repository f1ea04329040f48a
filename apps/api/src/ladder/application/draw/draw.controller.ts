import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { DrawRerun, DrawRow, MakeDraw } from '@yanzhen/contract/ladder/publicity';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { APPLICATION_LIMITS } from '@yanzhen/domain/ladder/application/application';
import { IsInt, IsString, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';
import { By, Can } from '../../../platform/http/can';
import { Creates } from '../../../platform/http/idempotency';
import { DrawService } from './draw.service';

export class MakeDrawDto implements MakeDraw {
  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: APPLICATION_LIMITS.notice,
    description: 'Null: the house makes one',
  })
  @ValidateIf((_, value) => value !== null)
  @IsString()
  @MaxLength(APPLICATION_LIMITS.notice)
  seed!: string | null;

  @ApiProperty({ minimum: 1, maximum: 500 }) @IsInt() @Min(1) @Max(500) count!: number;

  @ApiProperty({ maxLength: APPLICATION_LIMITS.notice })
  @IsString()
  @Length(1, APPLICATION_LIMITS.notice)
  @Matches(/\S/)
  purpose!: string;
}

export class DrawnDto {
  @ApiProperty() applicationId!: number;
  @ApiProperty() name!: string;
  @ApiProperty() uscc!: string;
  @ApiProperty({ description: 'SHA-256 of seed|uscc' }) ticket!: string;
}

export class DrawRowDto implements DrawRow {
  @ApiProperty() id!: number;
  @ApiProperty() seed!: string;
  @ApiProperty() count!: number;
  @ApiProperty() purpose!: string;
  @ApiProperty() by!: string;
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty({ description: 'How many took part' }) pool!: number;
  @ApiProperty({ type: [DrawnDto] }) drawn!: DrawnDto[];
}

export class TicketDto {
  @ApiProperty() uscc!: string;
  @ApiProperty() ticket!: string;
}

export class DrawRerunDto implements DrawRerun {
  @ApiProperty() same!: boolean;
  @ApiProperty({ type: [TicketDto], description: 'Everybody who took part, smallest ticket first' }) pool!: TicketDto[];
}

@ApiTags('ladder')
@Controller()
export class DrawController {
  constructor(private readonly draws: DrawService) {}

  @Get('rounds/:id/draws')
  @Can('application.review')
  @ApiOkResponse({ type: [DrawRowDto] })
  list(@Param('id', ParseIntPipe) id: number): Promise<DrawRow[]> {
    return this.draws.ofRound(id);
  }

  @Post('rounds/:id/draws')
  @Can('round.write')
  @Creates()
  @ApiCreatedResponse({ type: [DrawRowDto] })
  make(@By() reader: Reader, @Param('id', ParseIntPipe) id: number, @Body() input: MakeDrawDto): Promise<DrawRow[]> {
    return this.draws.make(reader, id, input);
  }

  @Get('draws/:id/rerun')
  @Can('application.review')
  @ApiOkResponse({ type: DrawRerunDto })
  rerun(@Param('id', ParseIntPipe) id: number): Promise<DrawRerun> {
    return this.draws.rerun(id);
  }
}
