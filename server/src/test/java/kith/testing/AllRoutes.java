package kith.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kith.testing.Given.Someone;
import kith.testing.Routes.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that is registered, and what the modules say of them. */
public final class AllRoutes {
  private static final String GET = "GET ";
  private final RequestMappingHandlerMapping mappings;
  private final AutowireCapableBeanFactory beans;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
  private @Nullable Routes said;

  AllRoutes(RequestMappingHandlerMapping mappings, AutowireCapableBeanFactory beans) {
    this.mappings = mappings;
    this.beans = beans;
  }

  /** What each class of routes says, wherever it stands. */
  public synchronized Routes classified() {
    if (said == null) {
      said = ask();
    }
    return said;
  }

  private Routes ask() {
    var routes = new Routes();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(RouteClasses.class));
    for (var found : scanner.findCandidateComponents("kith")) {
      try {
        var type = ClassUtils.forName(String.valueOf(found.getBeanClassName()), null);
        ((RouteClasses) beans.createBean(type)).classify(routes);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
    return routes;
  }

  /** {@code GET /people/{id}} and so on. */
  public Set<String> registered() {
    var all = new TreeSet<String>();
    mappings.getHandlerMethods().keySet().forEach(mapping -> {
      var methods = mapping.getMethodsCondition().getMethods();
      for (var pattern : mapping.getPatternValues()) {
        if (methods.isEmpty()) {
          all.add(GET + pattern);
        }
        methods.forEach(method -> all.add(method + " " + pattern));
      }
    });
    return all;
  }

  /** The registered route that answers this, {@code PUT /people/1234}; empty when there is none. */
  public String routeOf(String methodAndPath) {
    if (patterns.isEmpty()) {
      for (var route : registered()) {
        var regex = route.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+");
        patterns.put(route, Pattern.compile(regex));
      }
    }
    return patterns.entrySet().stream()
        .filter(it -> it.getValue().matcher(methodAndPath).matches())
        .map(Map.Entry::getKey)
        .min(Comparator.comparingInt(AllRoutes::places))
        .orElse("");
  }

  /** Pages that this account can open: of each route, and what stands above a row that a route changes. */
  public List<String> pagesFor(Someone someone) {
    var pages = new TreeSet<String>();
    classified().all().forEach((route, kind) -> {
      switch (kind) {
        case Route.Open(var variables) -> add(pages, route, variables);
        case Route.SignedIn(var variables) -> add(pages, route, variables);
        case Route.Stream() -> {}
        case Route.Owned(var ids, var _) -> {
          if (!isApi(route)) {
            var path = filled(route, ids.apply(someone));
            for (var at = path.length(); at > 0; at = path.lastIndexOf('/', at - 1)) {
              if (!routeOf(GET + path.substring(0, at)).isEmpty()) {
                pages.add(path.substring(0, at));
              }
            }
          }
        }
      }
    });
    return new ArrayList<>(pages);
  }

  /** {@code POST /sign-in} and so on: what everybody may use, with its places filled. */
  public List<String> open() {
    var open = new ArrayList<String>();
    classified().all().forEach((route, kind) -> {
      if (kind instanceof Route.Open(var variables)) {
        open.add(route.substring(0, route.indexOf(' ') + 1) + filled(route, variables));
      }
    });
    return open;
  }

  /** Rows for the places of a route, which this account may use. */
  public List<String> rowsFor(Someone someone, String route) {
    return classified().all().get(route) instanceof Route.Owned(var ids, var _)
        ? ids.apply(someone)
        : List.of();
  }

  private static void add(Set<String> pages, String route, List<String> variables) {
    if (route.startsWith(GET) && !isApi(route)) {
      pages.add(filled(route, variables));
    }
  }

  /** The path of a route with its places filled in order. */
  static String filled(String route, List<String> variables) {
    var path = route.substring(route.indexOf(' ') + 1);
    for (var variable : variables) {
      path = path.replaceFirst("\\{[^}]*}", variable);
    }
    return path;
  }

  private static boolean isApi(String route) {
    return route.contains(" /api/");
  }

  private static int places(String route) {
    return route.length() - route.replace("{", "").length();
  }
}
