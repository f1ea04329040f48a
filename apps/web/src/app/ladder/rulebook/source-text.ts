import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';

const ADDRESS = /(https?:\/\/[^\s，。；、）)]+)/;

/** Where a book was read, with its addresses as links. */
@Component({
  selector: 'app-source-text',
  template: `
    @for (part of parts(); track $index) {
      @if (part.link) {
        <a [href]="part.text" target="_blank" rel="noopener noreferrer">{{ part.text }}</a>
      } @else {
        {{ part.text }}
      }
    }
  `,
  styles: `
    :host {
      overflow-wrap: anywhere;
    }
  `,
  host: { lang: 'zh' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SourceText {
  readonly text = input.required<string>();

  protected readonly parts = computed(() =>
    this.text()
      .split(ADDRESS)
      .filter(Boolean)
      .map((text) => ({ text, link: ADDRESS.test(text) })),
  );
}
