import { ApplicationDetails } from './application-details';
import { ApplicationController } from './application.controller';
import {
  ApplicationActEntity,
  ApplicationEntity,
  ApplicationFileEntity,
  OpinionEntity,
  ReviewerEntity,
  SubmissionEntity,
} from './application.entity';
import { ApplicationListRepository } from './application-list.repository';
import { ApplicationListService } from './application-list.service';
import { ApplicationRepository } from './application.repository';
import { ApplicationService } from './application.service';
import { ApplicationStory } from './application-story';
import { ApplicationSheet } from './application-sheet';
import { Assessing } from './assessing';
import { DrawController } from './draw/draw.controller';
import { DrawEntity } from './draw/draw.entity';
import { DrawRepository } from './draw/draw.repository';
import { DrawService } from './draw/draw.service';
import { PublicDraws } from './draw/public-draws';
import { EligibleRepository } from './eligible.repository';
import { ApplicationFileRepository } from './file/application-file.repository';
import { ApplicationFileService } from './file/application-file.service';
import { MergedApplications } from './merged-applications';
import { Moves } from './moves';
import { ApplicationNews } from './news';
import { OutcomeController } from './outcome/outcome.controller';
import { OutcomeRepository } from './outcome/outcome.repository';
import { OutcomeService } from './outcome/outcome.service';
import { ObjectionsService } from './publicity/objections.service';
import { PublicController } from './publicity/public.controller';
import { Pipeline } from './pipeline';
import { PipelineRepository } from './pipeline.repository';
import { PublicLists } from './publicity/public-lists';
import { PublicNamesRepository } from './publicity/public-names.repository';
import { PublicityController } from './publicity/publicity.controller';
import { ObjectionEntity, PublicityEntity } from './publicity/publicity.entity';
import { PublicityRepository } from './publicity/publicity.repository';
import { PublicityService } from './publicity/publicity.service';
import { ReviewController } from './review/review.controller';
import { ReviewRepository } from './review/review.repository';
import { ReviewService } from './review/review.service';
import { ReviewersService } from './review/reviewers.service';
import { ReminderJob } from './round/reminder.job';
import { Reminders } from './round/reminders';
import { RoundController } from './round/round.controller';
import { RoundEntity } from './round/round.entity';
import { RoundRepository } from './round/round.repository';
import { RoundService } from './round/round.service';
import { Submissions } from './submissions';

/** What the module of the ladder is made of here: applications follow titles and register them, so they share a module. */
export const APPLICATION_ENTITIES = [
  RoundEntity,
  ApplicationEntity,
  SubmissionEntity,
  ApplicationFileEntity,
  ApplicationActEntity,
  OpinionEntity,
  ReviewerEntity,
  PublicityEntity,
  ObjectionEntity,
  DrawEntity,
];

export const APPLICATION_CONTROLLERS = [
  RoundController,
  ReviewController,
  ApplicationController,
  PublicityController,
  PublicController,
  OutcomeController,
  DrawController,
];

export const APPLICATION_PROVIDERS = [
  Assessing,
  EligibleRepository,
  ApplicationDetails,
  ApplicationFileRepository,
  ApplicationFileService,
  ApplicationListRepository,
  ApplicationListService,
  ApplicationNews,
  ApplicationRepository,
  ApplicationService,
  ApplicationSheet,
  ApplicationStory,
  DrawRepository,
  DrawService,
  MergedApplications,
  Moves,
  ObjectionsService,
  OutcomeRepository,
  OutcomeService,
  Pipeline,
  PipelineRepository,
  PublicDraws,
  PublicLists,
  PublicNamesRepository,
  PublicityRepository,
  PublicityService,
  ReminderJob,
  Reminders,
  ReviewRepository,
  ReviewService,
  ReviewersService,
  RoundRepository,
  RoundService,
  Submissions,
];
