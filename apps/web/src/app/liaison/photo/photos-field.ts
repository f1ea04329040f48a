import { ChangeDetectionStrategy, Component, computed, input, output, resource, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { VISIT_LIMITS } from '@yanzhen/domain/liaison/visit';
import { formatBytes } from '../../shared/format/numbers';
import { Icon } from '../../shared/icon/icon';
import type { DraftPhoto } from '../offline/draft';

/** Pictures to go with the visit, from the camera or the album. */
@Component({
  selector: 'app-photos-field',
  imports: [Icon, MatButton, MatCheckbox],
  templateUrl: './photos-field.html',
  styleUrl: './photos-field.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PhotosField {
  readonly photos = input.required<readonly DraftPhoto[]>();
  /** Pictures of the visit that the server has already. */
  readonly already = input(0);
  readonly contentOf = input.required<(photo: DraftPhoto) => Promise<Blob | null>>();
  readonly chosen = output<{ files: File[]; whole: boolean }>();
  readonly removed = output<DraftPhoto>();

  protected readonly whole = signal(false);
  protected readonly free = computed(() => VISIT_LIMITS.photos - this.already() - this.photos().length);
  protected readonly shown = resource({
    params: () => ({ photos: this.photos(), contentOf: this.contentOf() }),
    loader: ({ params: { photos, contentOf } }) =>
      Promise.all(photos.map(async (photo) => ({ photo, url: await url(contentOf, photo) }))),
    defaultValue: [],
  });
  protected readonly size = formatBytes;

  protected numbered(at: number): string {
    return $localize`:@@visits.photo.numbered:第 ${at + 1}:number: 张照片`;
  }

  protected removal(at: number): string {
    return $localize`:@@visits.photo.remove:删除第 ${at + 1}:number: 张照片`;
  }

  protected choose(field: HTMLInputElement): void {
    const files = [...(field.files ?? [])].slice(0, this.free());
    field.value = '';
    if (files.length) this.chosen.emit({ files, whole: this.whole() });
  }
}

/** Pictures are small; as text they need no giving back when they are no longer shown. */
async function url(contentOf: (photo: DraftPhoto) => Promise<Blob | null>, photo: DraftPhoto): Promise<string> {
  const content = await contentOf(photo);
  if (!content) return '';
  return new Promise((read) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result as string);
    reader.readAsDataURL(content);
  });
}
