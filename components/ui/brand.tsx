import { cx } from './cx'

const LETTERS =
  'M203 1000V378H11V255H533V378H343V1000Z M584 1000V456H719V1000Z M1069 1006Q975 1006 924 955Q872 904 872 811V575H779V456H788Q828 456 850 435Q872 413 872 373V332H1007V456H1133V575H1007V803Q1007 831 1017 850Q1027 869 1047 878Q1068 888 1099 888Q1107 888 1116 887Q1125 886 1135 885V1000Q1121 1002 1102 1004Q1084 1006 1069 1006Z M1212 1000V456H1347V1000Z M1612 1012Q1554 1012 1512 993Q1469 974 1446 939Q1423 903 1423 855Q1423 810 1444 775Q1464 740 1507 716Q1549 692 1613 682L1788 653V755L1638 781Q1601 788 1582 805Q1563 822 1563 851Q1563 878 1584 894Q1605 910 1637 910Q1677 910 1708 893Q1738 875 1755 845Q1772 815 1772 779V638Q1772 604 1746 581Q1719 558 1674 558Q1633 558 1601 581Q1569 603 1554 640L1445 587Q1460 543 1495 511Q1529 479 1577 462Q1625 444 1680 444Q1747 444 1798 469Q1850 493 1879 537Q1907 581 1907 638V1000H1780V908L1810 906Q1788 940 1759 964Q1730 988 1693 1000Q1656 1012 1612 1012Z M2018 1000V456H2145V563L2136 543Q2155 494 2198 469Q2241 444 2299 444Q2360 444 2406 470Q2452 496 2478 542Q2504 589 2504 650V1000H2369V681Q2369 646 2356 620Q2342 595 2318 581Q2294 567 2262 567Q2230 567 2205 581Q2181 595 2167 620Q2153 646 2153 681V1000Z'

/** The wordmark: the two i-dots joined by five planks, the last one amber. `onDark` for the petrol scene of sign-in. */
export function Wordmark({ onDark = false, className }: { onDark?: boolean; className?: string }) {
  return (
    <svg viewBox="0 130 2520 890" role="img" aria-label="Titian" className={cx('w-auto', className ?? 'h-7')}>
      <path className={onDark ? 'fill-white' : 'fill-ink'} d={LETTERS} />
      <g fill="none" strokeWidth="112">
        <path
          className={onDark ? 'stroke-[#8fd6da]' : 'stroke-primary'}
          pathLength={100}
          strokeDasharray="16.4 4.5 16.4 4.5 16.4 4.5 16.4 100"
          d="M628 398Q965 62 1302 398"
        />
        <path
          className={onDark ? 'stroke-[#f2b134]' : 'stroke-accent'}
          pathLength={100}
          strokeDasharray="0 83.6 16.4"
          d="M628 398Q965 62 1302 398"
        />
      </g>
    </svg>
  )
}

/** The sign for small places: planks over water. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className="size-8">
      <rect width="32" height="32" rx="8" className="fill-primary" />
      <g fill="none" strokeWidth="4.6">
        <path
          className="stroke-on-primary"
          pathLength={100}
          strokeDasharray="16.4 4.5 16.4 4.5 16.4 4.5 16.4 100"
          d="M5.5 20.5Q16 4.5 26.5 20.5"
        />
        <path
          className="stroke-accent"
          pathLength={100}
          strokeDasharray="0 83.6 16.4"
          d="M5.5 20.5Q16 4.5 26.5 20.5"
        />
      </g>
      <path
        d="M6 25.2q2.5-1.8 5 0t5 0 5 0 5 0"
        fill="none"
        strokeWidth="1.6"
        strokeLinecap="round"
        className="stroke-on-primary opacity-50"
      />
    </svg>
  )
}
