import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Credit, CreditModule } from '../../credit';
import { Registry, RegistryModule } from '../../registry';
import { BookNews } from '../rulebook/book-news';
import { RulebookModule } from '../rulebook/rulebook.module';
import { CreditFacts } from './credit-facts';
import { DueEvaluationEntity } from './due-evaluation.entity';
import { DueEvaluationRepository } from './due-evaluation.repository';
import { DueEvaluations } from './due-evaluations';
import { EvaluatedEnterpriseEntity } from './evaluated-enterprise.entity';
import { EvaluationController } from './evaluation.controller';
import { EvaluationEntity } from './evaluation.entity';
import { EvaluationHistoryEntity } from './evaluation-history.entity';
import { EvaluationJob } from './evaluation.job';
import { EvaluationRepository } from './evaluation.repository';
import { EvaluationRunController } from './evaluation-run.controller';
import { EvaluationRunEntity } from './evaluation-run.entity';
import { EvaluationRunRepository } from './evaluation-run.repository';
import { EvaluationRuns } from './evaluation-runs';
import { Evaluations } from './evaluations';
import { Evaluator } from './evaluator';
import { HeldTitlesRepository } from './held-titles.repository';
import { InsertMany } from './insert-many.repository';
import { LadderOfEnterpriseService } from './ladder-of-enterprise.service';
import { NextStepsRepository } from './next-steps.repository';
import { PastEvaluationsService } from './past-evaluations.service';

const ENTITIES = [
  EvaluationEntity,
  EvaluatedEnterpriseEntity,
  EvaluationHistoryEntity,
  DueEvaluationEntity,
  EvaluationRunEntity,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), CreditModule, RegistryModule, RulebookModule],
  controllers: [EvaluationController, EvaluationRunController],
  providers: [
    InsertMany,
    EvaluationRepository,
    HeldTitlesRepository,
    NextStepsRepository,
    CreditFacts,
    DueEvaluationRepository,
    EvaluationRunRepository,
    Evaluator,
    DueEvaluations,
    EvaluationRuns,
    EvaluationJob,
    LadderOfEnterpriseService,
    PastEvaluationsService,
    Evaluations,
  ],
  exports: [Evaluations, Evaluator, EvaluationRepository, EvaluationRuns],
})
export class EvaluationModule implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly credit: Credit,
    private readonly due: DueEvaluations,
    private readonly books: BookNews,
    private readonly runs: EvaluationRuns,
    private readonly next: NextStepsRepository,
  ) {}

  onModuleInit(): void {
    this.registry.changedFacts.onChanged(this.due.mark);
    this.registry.outlook.register(this.next.of);
    this.credit.news.onChanged((changes) => this.due.mark(changes.map(({ enterpriseId }) => enterpriseId)));
    this.books.onChanged((by) => this.runs.booksChanged(by));
  }
}
