import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import type { PublicNotice } from '@yanzhen/contract/liaison/handover';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { ASSIGNMENT_ROLES, type AssignmentRole } from '@yanzhen/domain/liaison/assignment';
import { By, Can } from '../../platform/http/can';
import { Notices } from './notices';

class NoticePersonDto {
  @ApiProperty({ enum: ASSIGNMENT_ROLES }) role!: AssignmentRole;
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) post!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Entered to be shown at the door' }) officePhone!:
    string | null;
}

class PublicNoticeDto implements PublicNotice {
  @ApiProperty() enterpriseName!: string;
  @ApiProperty() campaignName!: string;
  @ApiProperty({ type: [NoticePersonDto] }) people!: NoticePersonDto[];
}

@ApiTags('liaison')
@Controller('liaison/enterprises')
export class NoticeController {
  constructor(private readonly notices: Notices) {}

  @Get(':id/notice')
  @Can('liaison.assign')
  @ApiOkResponse({ type: PublicNoticeDto })
  notice(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<PublicNotice> {
    return this.notices.of(reader, id);
  }
}
