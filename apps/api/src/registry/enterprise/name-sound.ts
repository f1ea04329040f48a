import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { foldName, tidyName } from '@yanzhen/domain/registry/name';
import { pinyin } from 'pinyin-pro';
import { PINYIN_LENGTH } from './enterprise.entity';

/** A name with all that is stored beside it for joining, searching and sorting. */
export interface NameColumns {
  readonly name: string;
  readonly nameKey: string;
  readonly initials: string;
  readonly pinyin: string;
}

export function nameColumns(typed: string): NameColumns {
  const name = tidyName(typed);
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  const sounds = syllables.filter((syllable) => syllable !== '');
  return {
    name,
    nameKey: foldName(name),
    initials: sounds
      .map((sound) => sound[0])
      .join('')
      .slice(0, ENTERPRISE_LIMITS.name),
    pinyin: sounds.join('').slice(0, PINYIN_LENGTH),
  };
}
