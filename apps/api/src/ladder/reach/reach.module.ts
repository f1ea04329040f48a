import { Module } from '@nestjs/common';
import { EvaluationModule } from '../evaluation/evaluation.module';
import { RulebookModule } from '../rulebook/rulebook.module';
import { Reach } from './reach';
import { NearRepository } from './near.repository';
import { ReachController } from './reach.controller';
import { ReachRepository } from './reach.repository';
import { ReachService } from './reach.service';
import { ReachTargets } from './reach-targets';

@Module({
  imports: [EvaluationModule, RulebookModule],
  controllers: [ReachController],
  providers: [ReachRepository, NearRepository, ReachService, ReachTargets, Reach],
  exports: [Reach],
})
export class ReachModule {}
