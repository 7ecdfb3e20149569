package kith.accounts;

import kith.shell.Trouble;
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
import org.springframework.security.web.header.HeaderWriterFilter;

/** {@code /api}: tokens alone, no cookies, hence no forged forms. Reading needs one scope, everything else the other. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, Doors doors, ApiTokens tokens, Trouble trouble)
      throws Exception {
    return http.securityMatcher("/api/**")
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .httpBasic(basic -> basic.disable())
        .logout(logout -> logout.disable())
        .addFilterAfter(doors.byProxy(), HeaderWriterFilter.class)
        .addFilterAfter(doors.counted(), HeaderWriterFilter.class)
        .addFilterBefore(doors.bearer(tokens), AnonymousAuthenticationFilter.class)
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
            .authenticationEntryPoint((request, response, _) -> {
              response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kith\"");
              trouble.write(request, response, HttpStatus.UNAUTHORIZED);
            })
            .accessDeniedHandler(
                (request, response, _) -> trouble.write(request, response, HttpStatus.FORBIDDEN)))
        .headers(doors::headers)
        .build();
  }
}
