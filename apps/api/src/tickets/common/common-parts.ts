import { CommonAnswer } from './common-answer';
import { CommonIssues } from './common-issues';
import { CommonReading } from './common-reading';
import { CommonController } from './common.controller';
import { CommonIssueEntity, CommonLinkEntity } from './common.entity';
import { CommonRepository } from './common.repository';
import { LinkRepository } from './link.repository';

/** What the room's module takes of common issues. */
export const COMMON_PARTS = {
  entities: [CommonIssueEntity, CommonLinkEntity],
  controllers: [CommonController],
  providers: [CommonAnswer, CommonIssues, CommonReading, CommonRepository, LinkRepository],
};
