package org.xiaolian.homecoming;

import java.time.LocalDate;

/** What is written about a home-coming, by create and update alike. */
interface HomeComingContent {
    HomeComer comer();

    LocalDate expectedFrom();

    LocalDate expectedTo();

    HomeComingSource source();

    String note();

    LocalDate arrivedOn();

    LocalDate leftOn();

    boolean stays();
}
