package kith.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * A form as it stands on a page, with what a browser would send of it.
 *
 * @param page address of the page on which it stands
 */
public record PageForm(String page, FormElement form) {
  private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

  public String action() {
    var action = form.attr("action");
    return action.isEmpty() ? page : action;
  }

  /** Of the request that arrives: a hidden field says what a browser cannot. */
  public String method() {
    var hidden = form.selectFirst("input[name=_method]");
    var method = hidden == null ? form.attr("method") : hidden.val();
    return method.isEmpty() ? "GET" : method.toUpperCase(Locale.ROOT);
  }

  /** Equal for the forms of two persons. */
  public String kind() {
    var names = new TreeSet<String>();
    form.elements().forEach(it -> names.add(plain(it.attr("name"))));
    var sort = form.selectFirst("input[type=hidden][name=sort]");
    return method() + " " + plain(action()) + " " + names + (sort == null ? "" : sort.val());
  }

  /** Fields into which somebody writes what he likes. */
  public List<Element> texts() {
    return form.elements().stream()
        .filter(it -> !it.attr("name").isEmpty() && Html.isFreeText(it))
        .toList();
  }

  public List<Element> fields(String name) {
    return form.elements().stream().filter(it -> it.attr("name").equals(name)).toList();
  }

  /** As it stands; the first of the choices where none is made, the first of the buttons that say something. */
  public Map<String, List<String>> data() {
    var data = new LinkedHashMap<String, List<String>>();
    form.formData().forEach(it -> add(data, it.key(), it.value()));
    for (var radio : form.select("input[type=radio]")) {
      data.computeIfAbsent(radio.attr("name"), _ -> List.of(radio.val()));
    }
    for (var secret : form.select("input[type=password]")) {
      data.put(secret.attr("name"), List.of(Given.PASSWORD));
    }
    var button = form.selectFirst("button[name]");
    if (button != null) {
      data.computeIfAbsent(button.attr("name"), _ -> List.of(button.val()));
    }
    return data;
  }

  private static void add(Map<String, List<String>> data, String name, String value) {
    var values = new ArrayList<>(data.getOrDefault(name, List.of()));
    values.add(value);
    data.put(name, values);
  }

  private static String plain(String text) {
    return text.replaceAll(ID, "ID").replaceAll("/[\\w-]{20,}", "/SECRET").replaceAll("\\d+", "0");
  }
}
