import { TemplateController } from '../template/template.controller';
import { ReplyTemplateEntity } from '../template/template.entity';
import { TemplateRepository } from '../template/template.repository';
import { Templates } from '../template/templates';
import { ArticleController } from './article.controller';
import { ArticleEntity, ArticleSourceEntity } from './article.entity';
import { ArticleRepository } from './article.repository';
import { Articles } from './articles';

/** What the room's module takes of words that are kept: for answers, and what was learned. */
export const KEPT_PARTS = {
  entities: [ArticleEntity, ArticleSourceEntity, ReplyTemplateEntity],
  controllers: [ArticleController, TemplateController],
  providers: [ArticleRepository, Articles, TemplateRepository, Templates],
};
