import { screen } from '../../../messages/library/screen';

interface Props<Order extends string> {
  /** Each order and its name. */
  readonly orders: Readonly<Record<Order, string>>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly className: string | undefined;
}

/** Chooses the order of a list. */
export function SortField<Order extends string>({ orders, order, onOrder, className }: Props<Order>) {
  return (
    <label className={className}>
      {screen.sortBy}
      <select value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        {Object.entries<string>(orders).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
