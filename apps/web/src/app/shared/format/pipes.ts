import { Pipe, type PipeTransform } from '@angular/core';
import type { Role } from '@yanzhen/domain/identity/role';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { roleName, titleName, unitName } from '../names';
import { formatDay, formatInstant } from './days';
import { formatNumber, formatShare, formatWan } from './numbers';

@Pipe({ name: 'wan' })
export class WanPipe implements PipeTransform {
  transform(value: number | null | undefined): string {
    return formatWan(value);
  }
}

@Pipe({ name: 'num' })
export class NumPipe implements PipeTransform {
  transform(value: number | null | undefined, fraction = 2): string {
    return formatNumber(value, fraction);
  }
}

@Pipe({ name: 'share' })
export class SharePipe implements PipeTransform {
  transform(value: number | null | undefined, fraction = 1): string {
    return formatShare(value, fraction);
  }
}

@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatDay(value);
  }
}

@Pipe({ name: 'instant' })
export class InstantPipe implements PipeTransform {
  transform(value: string | null | undefined): string {
    return formatInstant(value);
  }
}

@Pipe({ name: 'unitName' })
export class UnitNamePipe implements PipeTransform {
  transform(code: string | null | undefined): string {
    return unitName(code);
  }
}

@Pipe({ name: 'roleName' })
export class RoleNamePipe implements PipeTransform {
  transform(role: Role): string {
    return roleName(role);
  }
}

@Pipe({ name: 'titleName' })
export class TitleNamePipe implements PipeTransform {
  transform(kind: TitleKind | null | undefined): string {
    return titleName(kind);
  }
}
