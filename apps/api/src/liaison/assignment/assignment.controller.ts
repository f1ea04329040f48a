import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AssignmentRow, BulkResult } from '@yanzhen/contract/liaison/assignment';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { By, Can } from '../../platform/http/can';
import { Creates } from '../../platform/http/idempotency';
import {
  AssignmentInputDto,
  AssignmentRowDto,
  BulkAssignmentDto,
  BulkResultDto,
  ChangeAssignmentDto,
  ReplaceAssignmentDto,
} from './assignment.dto';
import { AssignmentService } from './assignment.service';

@ApiTags('liaison')
@Controller('liaison')
export class AssignmentController {
  constructor(private readonly assignments: AssignmentService) {}

  @Get('enterprises/:id/assignments')
  @Can('liaison.read')
  @ApiOkResponse({ type: [AssignmentRowDto] })
  list(@By() reader: Reader, @Param('id', ParseIntPipe) id: number): Promise<AssignmentRow[]> {
    return this.assignments.ofEnterprise(reader, id);
  }

  @Post('enterprises/:id/assignments')
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: AssignmentRowDto })
  assign(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: AssignmentInputDto,
  ): Promise<AssignmentRow> {
    return this.assignments.assign(by, id, input);
  }

  @Patch('enterprises/:id/assignments/:assignmentId')
  @Can('liaison.assign')
  @ApiOkResponse({ type: AssignmentRowDto })
  change(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('assignmentId', ParseIntPipe) assignmentId: number,
    @Body() input: ChangeAssignmentDto,
  ): Promise<AssignmentRow> {
    return this.assignments.change(by, id, assignmentId, input);
  }

  @Post('enterprises/:id/assignments/:assignmentId/replacement')
  @Can('liaison.assign')
  @Creates()
  @ApiCreatedResponse({ type: AssignmentRowDto })
  replace(
    @By() by: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('assignmentId', ParseIntPipe) assignmentId: number,
    @Body() input: ReplaceAssignmentDto,
  ): Promise<AssignmentRow> {
    return this.assignments.replace(by, id, assignmentId, input);
  }

  @Post('assignments/bulk')
  @Can('liaison.assign')
  @Creates()
  @HttpCode(200)
  @ApiOkResponse({ type: BulkResultDto })
  bulk(@By() by: Reader, @Body() input: BulkAssignmentDto): Promise<BulkResult> {
    return this.assignments.bulk(by, input);
  }
}
