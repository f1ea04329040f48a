import { Module } from '@nestjs/common';
import { RulebookModule } from '../rulebook/rulebook.module';
import { SelfCheckController } from './self-check.controller';
import { SelfCheckService } from './self-check.service';

@Module({
  imports: [RulebookModule],
  controllers: [SelfCheckController],
  providers: [SelfCheckService],
})
export class SelfCheckModule {}
