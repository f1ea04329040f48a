import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LadderModule } from '../ladder';
import { RegistryModule } from '../registry';
import { GoalEntity } from './goal.entity';
import { GoalRepository } from './goal.repository';
import { OtherGoalsService } from './other-goals.service';
import { ScoreboardController } from './scoreboard.controller';
import { ScoreboardService } from './scoreboard.service';

@Module({
  imports: [TypeOrmModule.forFeature([GoalEntity]), LadderModule, RegistryModule],
  controllers: [ScoreboardController],
  providers: [GoalRepository, ScoreboardService, OtherGoalsService],
})
export class GoalsModule {}
