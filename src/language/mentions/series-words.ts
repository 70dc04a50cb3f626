/** The words by which reports and monitors of a series are called. */

/** Reports that come out again and again, or close a programme; singular only. */
export const REPORT_NOUN =
  '(?<![\\p{L}-])(?:(?:[Vv]oortgangs|[Jj]aar|[Tt]ussen|[Ee]ind|[Hh]alfjaar|[Kk]wartaal|[Mm]onitor|[Ss]tand-van-zaken)?[Rr]apportage|(?:[Vv]oortgangs|[Jj]aar|[Tt]ussen|[Ee]ind)rapport)(?![\\p{L}-])';

/** "vijfde", "5e", "5de", "5^e"; to be read by `ordinalOf`. */
export const ORDINAL =
  '(?:\\d{1,3}\\^?(?:e|de|ste)|\\d{1,3}[°º]|[A-Za-zë]*(?:[Ee]erste|[Tt]weede|[Dd]erde|[Vv]ierde|[Vv]ijfde|[Zz]esde|[Zz]evende|[Aa]chtste|[Nn]egende|[Tt]iende|[Ee]lfde|[Tt]waalfde|tiende|tigste))';
