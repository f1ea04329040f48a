import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { Brand } from '../shared/brand';

/** The hall before the house: the product's name beside one quiet form. */
@Component({
  selector: 'app-entrance',
  imports: [Brand],
  templateUrl: './entrance.html',
  styleUrl: './entrance.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Entrance {
  readonly heading = input.required<string>();
  readonly lead = input<string>();
}
