import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { formatBytes } from '../format/numbers';
import { Icon } from '../icon/icon';

/** Files by drag, by click or by keyboard. Says at once what it cannot take; the server still decides. */
@Component({
  selector: 'app-file-drop',
  imports: [Icon],
  templateUrl: './file-drop.html',
  styleUrl: './file-drop.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class FileDrop {
  readonly label = input.required<string>();
  /** Endings with their dot: `['.xlsx', '.csv']`; none = everything. */
  readonly endings = input<readonly string[]>([]);
  readonly maxBytes = input<number>();
  readonly multiple = input(false);
  readonly disabled = input(false);

  readonly files = output<File[]>();

  protected readonly over = signal(false);
  protected readonly refusal = signal<string | null>(null);
  protected readonly accept = computed(() => this.endings().join(','));
  protected readonly hint = computed(() => {
    const max = this.maxBytes();
    return [this.endings().join(' '), max ? $localize`:@@shared.drop.max:不超过 ${formatBytes(max)}:size:` : '']
      .filter(Boolean)
      .join(' · ');
  });

  protected choose(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.take(Array.from(field.files ?? []));
    // The same file can be chosen again after it was mended.
    field.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled()) this.take(Array.from(event.dataTransfer?.files ?? []));
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(!this.disabled());
  }

  private take(all: File[]): void {
    const files = this.multiple() ? all : all.slice(0, 1);
    const refusal = files.map((file) => this.refusalOf(file)).find((sentence) => sentence !== null) ?? null;
    this.refusal.set(refusal);
    if (!refusal && files.length) this.files.emit(files);
  }

  private refusalOf(file: File): string | null {
    const endings = this.endings();
    const max = this.maxBytes();
    if (endings.length && !endings.some((ending) => file.name.toLowerCase().endsWith(ending))) {
      return $localize`:@@shared.drop.wrongType:“${file.name}:name:”不是可以读取的文件。请用 ${endings.join(' ')}:endings:。`;
    }
    if (file.size === 0) return $localize`:@@shared.drop.empty:“${file.name}:name:”是空文件。`;
    if (max && file.size > max) {
      return $localize`:@@shared.drop.tooLarge:“${file.name}:name:”有 ${formatBytes(file.size)}:size:，超过上限 ${formatBytes(max)}:max:。`;
    }
    return null;
  }
}
