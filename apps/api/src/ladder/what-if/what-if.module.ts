import { Module } from '@nestjs/common';
import { RegistryModule } from '../../registry';
import { EvaluationModule } from '../evaluation/evaluation.module';
import { RulebookModule } from '../rulebook/rulebook.module';
import { WhatIfController } from './what-if.controller';
import { WhatIfService } from './what-if.service';

@Module({
  imports: [RegistryModule, EvaluationModule, RulebookModule],
  controllers: [WhatIfController],
  providers: [WhatIfService],
})
export class WhatIfModule {}
