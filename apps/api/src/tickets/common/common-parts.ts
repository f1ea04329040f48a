import { CommonAnswer } from './common-answer';
import { CommonIssues } from './common-issues';
import { CommonReading } from './common-reading';
import { CommonController } from './common.controller';
import { CommonIssueEntity, CommonLinkEntity } from './common.entity';
import { CommonRepository } from './common.repository';
import { CommonSuggesting } from './common-suggesting';
import { CommonDismissalEntity } from './dismissal.entity';
import { LinkRepository } from './link.repository';
import { SuggestionController } from './suggestion.controller';
import { SuggestionRepository } from './suggestion.repository';

/** What the room's module takes of common issues. */
export const COMMON_PARTS = {
  entities: [CommonDismissalEntity, CommonIssueEntity, CommonLinkEntity],
  controllers: [CommonController, SuggestionController],
  providers: [
    CommonAnswer,
    CommonIssues,
    CommonReading,
    CommonRepository,
    CommonSuggesting,
    LinkRepository,
    SuggestionRepository,
  ],
};
