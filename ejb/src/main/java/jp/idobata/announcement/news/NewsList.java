package jp.idobata.announcement.news;

import java.util.List;

/**
 * A page of news.
 *
 * @param page its number, from 1
 * @param pages how many there are, at least 1
 */
public record NewsList(List<NewsItem> items, int page, int pages) {
}
