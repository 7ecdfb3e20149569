package kith.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** {@code /api}: tokens alone, no cookies, hence no forged forms. Reading needs one scope, everything else the other. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Problems problems) throws Exception {
    return http.securityMatcher("/api/**")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .addFilterBefore(new BearerFilter(tokens), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests
            .requestMatchers(HttpMethod.GET, PublicRoutes.OPENAPI)
            .permitAll()
            .requestMatchers(HttpMethod.GET)
            .hasAuthority(Scope.READ.authority())
            .requestMatchers(HttpMethod.HEAD)
            .hasAuthority(Scope.READ.authority())
            .anyRequest()
            .hasAuthority(Scope.WRITE.authority()))
        .exceptionHandling(errors -> errors
            .authenticationEntryPoint((_, response, _) -> {
              response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kith\"");
              problems.write(response, HttpStatus.UNAUTHORIZED, "accounts.api.unauthorized");
            })
            .accessDeniedHandler((_, response, _) ->
                problems.write(response, HttpStatus.FORBIDDEN, "accounts.api.forbidden")))
        .headers(SecurityHeaders::write)
        .build();
  }
}
