import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { ApplicationDetail, ReviewerChoice } from '@yanzhen/contract/ladder/application';
import type { BatchAnswer } from '@yanzhen/contract/platform/batch';
import type { Reader } from '@yanzhen/domain/identity/reader';
import { BatchAnswerDto } from '../../../platform/http/batch';
import { By, Can } from '../../../platform/http/can';
import { ApplicationDetailDto } from '../application-detail.dto';
import {
  ActOnApplicationDto,
  AssignReviewerDto,
  BatchActDto,
  DeclareConflictDto,
  GiveOpinionDto,
  ReviewerChoiceDto,
  ReviewersOfDto,
} from './review.dto';
import { ReviewService } from './review.service';
import { ReviewersService } from './reviewers.service';

@ApiTags('ladder')
@Controller('applications')
export class ReviewController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly reviewers: ReviewersService,
  ) {}

  @Post('batch')
  @Can('application.review')
  @HttpCode(200)
  @ApiOkResponse({ type: BatchAnswerDto })
  batch(@By() reader: Reader, @Body() input: BatchActDto): Promise<BatchAnswer> {
    return this.reviews.batch(reader, input);
  }

  @Post(':id/acts')
  @Can('application.write')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  act(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: ActOnApplicationDto,
  ): Promise<ApplicationDetail> {
    return this.reviews.act(reader, id, input);
  }

  @Post(':id/opinions')
  @Can('application.review')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  opinion(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: GiveOpinionDto,
  ): Promise<ApplicationDetail> {
    return this.reviews.opinion(reader, id, input);
  }

  @Get(':id/reviewers')
  @Can('application.review')
  @ApiOkResponse({ type: [ReviewerChoiceDto] })
  choices(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Query() { stage }: ReviewersOfDto,
  ): Promise<ReviewerChoice[]> {
    return this.reviewers.choices(reader, id, stage ?? (reader.role === 'county' ? 'county' : 'city'));
  }

  @Post(':id/reviewers')
  @Can('application.review')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  assign(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { userId, stage }: AssignReviewerDto,
  ): Promise<ApplicationDetail> {
    return this.reviewers.assign(reader, id, userId, stage);
  }

  @Delete(':id/reviewers/:userId')
  @Can('application.review')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  release(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Param('userId', ParseIntPipe) userId: number,
  ): Promise<ApplicationDetail> {
    return this.reviewers.release(reader, id, userId);
  }

  @Post(':id/conflict')
  @Can('application.review')
  @HttpCode(200)
  @ApiOkResponse({ type: ApplicationDetailDto })
  conflict(
    @By() reader: Reader,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: DeclareConflictDto,
  ): Promise<ApplicationDetail> {
    return this.reviewers.declare(reader, id, reason);
  }
}
